package dev.onward.accounts;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The answer to a sign-up or a recovery. Neither secret can be shown again.
 *
 * @param recoveryCode opens the account when the passphrase is lost; keep it on paper
 */
record Welcome(@Schema(example = "7K3M-…") String recoveryCode, IssuedToken token) {

    @Override
    public String toString() {
        return "Welcome[]";
    }
}
