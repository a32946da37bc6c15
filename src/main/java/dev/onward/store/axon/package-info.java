/** Axon's event store, event source and serializer over the ports of the store. */
@NullMarked
package dev.onward.store.axon;

import org.jspecify.annotations.NullMarked;
