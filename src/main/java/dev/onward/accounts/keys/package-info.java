/** Keys: what they seal, how they are wrapped, and the secrets that unwrap them. */
@NamedInterface("keys")
@NullMarked
package dev.onward.accounts.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
