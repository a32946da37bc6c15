package dev.onward.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one line where to go once the server answers. */
@Component
class WhereToGo {

    private static final Logger LOG = LoggerFactory.getLogger(WhereToGo.class);

    private final String address;

    WhereToGo(@Value("${server.address}") String address) {
        this.address = address;
    }

    @EventListener
    void on(WebServerInitializedEvent ready) {
        if (ready.getApplicationContext().getServerNamespace() == null) {
            LOG.info(
                    "Onward is ready: open http://{}:{}/",
                    address,
                    ready.getWebServer().getPort());
        }
    }
}
