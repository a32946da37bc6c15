/** The store on a MongoDB replica set, shared by several nodes. */
@NullMarked
package dev.onward.store.mongodb;

import org.jspecify.annotations.NullMarked;
