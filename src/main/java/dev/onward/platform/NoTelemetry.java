package dev.onward.platform;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/** Keeps Axon from reporting to its vendor and from writing an id into the home directory. */
final class NoTelemetry implements ApplicationListener<ApplicationStartingEvent> {

    private static final String UPDATE_CHECKER_DISABLED = "axoniq.update-checker.disabled";
    private static final String ADVERTISEMENT_DISABLED = "disable-axoniq-console-message";

    @Override
    public void onApplicationEvent(ApplicationStartingEvent starting) {
        off();
    }

    /** Must be called before Axon starts, where there is no Spring to do it. */
    static void off() {
        System.setProperty(UPDATE_CHECKER_DISABLED, "true");
        System.setProperty(ADVERTISEMENT_DISABLED, "true");
    }
}
