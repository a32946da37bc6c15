package dev.onward.store.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The one server that tests share: the one that ONWARD_TEST_MONGODB_URI names, else a mongod that ONWARD_MONGOD names or
 * that is on the PATH, else one in Docker. It is started when the first test needs it and ends with the tests.
 */
public final class MongoServer {

    static final String NONE =
            "no MongoDB: set ONWARD_TEST_MONGODB_URI to the URI of a replica set, or ONWARD_MONGOD to"
                    + " a mongod, or put one on the PATH, or start Docker";

    private static final String IMAGE = "mongo:8.0";
    private static final Supplier<String> URI = SingletonSupplier.of(MongoServer::start);

    private MongoServer() {}

    static boolean isFound() {
        return given().isPresent() || executable().isPresent() || hasDocker();
    }

    private static Optional<String> given() {
        return Optional.ofNullable(System.getenv("ONWARD_TEST_MONGODB_URI"));
    }

    /** The mongod for tests that kill servers. */
    public static Optional<Path> executable() {
        String named = System.getenv("ONWARD_MONGOD");
        return named != null
                ? Optional.of(Path.of(named))
                : Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, "mongod"))
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    private static boolean hasDocker() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    public static String uri() {
        return URI.get();
    }

    private static String start() {
        return given().orElseGet(() -> executable().map(MongoServer::process).orElseGet(MongoServer::container));
    }

    private static String process(Path executable) {
        MongoReplicaSet set = MongoReplicaSet.start(executable, 1);
        Runtime.getRuntime().addShutdownHook(new Thread(set::close));
        return set.uri();
    }

    @SuppressWarnings("resource") // it ends with the tests
    private static String container() {
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return container.getReplicaSetUrl("admin");
    }

    public static MongoClient connect() {
        return connect(uri());
    }

    /** As the application connects. */
    public static MongoClient connect(String uri) {
        return MongoClients.create(MongoStore.patient(MongoClientSettings.builder())
                .applyConnectionString(new ConnectionString(uri))
                .build());
    }
}
