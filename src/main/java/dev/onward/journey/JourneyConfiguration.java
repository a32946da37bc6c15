package dev.onward.journey;

import dev.onward.journey.write.Journey;
import dev.onward.store.axon.RecordedTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names what the journey stores beside its events: the snapshot of the aggregate. */
@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

    @Bean
    RecordedTypes journeySnapshot() {
        return RecordedTypes.of(Journey.class);
    }
}
