package dev.onward.journey;

import dev.onward.journey.write.Journey;
import dev.onward.journey.write.Recording;
import dev.onward.store.axon.RecordedTypes;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.MetaDataCommandTargetResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Axon how a command names its journey, and what the journey stores beside its events. */
@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

    @Bean
    CommandTargetResolver journeyNamed() {
        return new MetaDataCommandTargetResolver(Recording.JOURNEY);
    }

    @Bean
    RecordedTypes journeySnapshot() {
        return RecordedTypes.of(Journey.class);
    }
}
