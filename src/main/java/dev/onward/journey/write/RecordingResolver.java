package dev.onward.journey.write;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets a command handler take the {@link Recording}; found by Axon and its test fixture through META-INF/services. */
public final class RecordingResolver implements ParameterResolverFactory, ParameterResolver<Recording> {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Recording.class ? this : null;
    }

    @Override
    public Recording resolveParameterValue(Message<?> message) {
        return Recording.of(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof CommandMessage;
    }
}
