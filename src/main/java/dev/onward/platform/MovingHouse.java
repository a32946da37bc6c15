package dev.onward.platform;

import dev.onward.moving.House;
import dev.onward.moving.House.Moved;
import dev.onward.moving.Unmovable;
import dev.onward.store.Accounts;
import dev.onward.store.EventLog;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * {@code export <file>} and {@code import <file>} of a whole store, instead of serving it: the same settings choose the
 * store.
 */
public final class MovingHouse {

    private static final Logger LOG = LoggerFactory.getLogger(MovingHouse.class);
    private static final String EXPORT = "export";
    private static final List<String> COMMANDS = List.of(EXPORT, "import");

    private MovingHouse() {}

    /** The store alone; nothing of it is made that is not asked for. */
    @Configuration(proxyBeanMethods = false)
    @Import({EmbeddedStoreConfiguration.class, MongoStoreConfiguration.class})
    @ImportAutoConfiguration(MongoAutoConfiguration.class)
    static class StoreAlone {}

    public static boolean isMeant(String[] arguments) {
        return arguments.length > 1 && COMMANDS.contains(arguments[0]);
    }

    /** @return the exit code of the process */
    public static int run(String[] arguments) {
        Path file = Path.of(arguments[1]);
        try (ConfigurableApplicationContext store = new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments)) {
            House house = new House(store.getBean(EventLog.class), store.getBean(Accounts.class));
            Moved moved = arguments[0].equals(EXPORT) ? house.export(file) : house.importFrom(file);
            LOG.info("{}: {} events and {} accounts, {}", arguments[0], moved.events(), moved.accounts(), file);
            return 0;
        } catch (Unmovable e) {
            LOG.error("{}", e.getMessage());
        } catch (FileAlreadyExistsException e) {
            LOG.error("{} is there already", file);
        } catch (NoSuchFileException e) {
            LOG.error("{} is not there", file);
        } catch (IOException e) {
            LOG.error("{} cannot be read or written", file, e);
        }
        return 1;
    }
}
