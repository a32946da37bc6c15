package dev.onward.platform.http;

import dev.onward.accounts.SignedIn;
import dev.onward.accounts.sealing.Sealing;
import dev.onward.shared.PrivateText;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/** The API's description shows words as plain strings, and nothing of what endpoints get besides the request. */
@Component
class DescribedTypes {

    DescribedTypes() {
        SpringDocUtils.getConfig()
                .replaceWithClass(PrivateText.class, String.class)
                .addRequestWrapperToIgnore(SignedIn.class, Sealing.class);
    }
}
