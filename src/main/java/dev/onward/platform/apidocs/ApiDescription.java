package dev.onward.platform.apidocs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds the title, how to authenticate, and an example for every body. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final Set<String> WITHOUT_TOKEN =
            Set.of("getHelpLines", "readCalendarFeed", "signUp", "signIn", "recover");

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Onward")
                        .version("1")
                        .description("A private journal for walking away. Every text is sealed under your own key;"
                                + " everything but texts is plain JSON. Errors are problems (RFC 9457)."))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer tokensAndExamples() {
        Map<String, Object> examples = examples();
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .description("A token from signing up, signing in or POST /api/tokens."));
            api.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(List::stream)
                    .forEach(operation -> complete(operation, examples));
        };
    }

    private static void complete(Operation operation, Map<String, Object> examples) {
        if (!WITHOUT_TOKEN.contains(operation.getOperationId())) {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        }
        Object example = examples.get(operation.getOperationId());
        if (example != null && operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach((MediaType type) -> type.setExample(example));
        }
    }

    private static Map<String, Object> examples() {
        try (InputStream file = new ClassPathResource("openapi/examples.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException("the examples of the API cannot be read", e);
        }
    }
}
