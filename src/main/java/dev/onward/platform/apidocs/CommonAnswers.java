package dev.onward.platform.apidocs;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What many requests have in common: how to repeat one, where what was recorded is found, and problems. */
@Configuration(proxyBeanMethods = false)
class CommonAnswers {

    private static final String PROBLEM = "Problem";
    private static final String JOURNEYS = "/api/journeys";

    /** Repeating one changes nothing, by what it holds. */
    private static final String IMPORTS = "/imports/";

    /** What a command answers with. */
    private static final String RECEIPT = "#/components/schemas/Receipt";

    /** Besides what is sent to a journey, which all is. */
    private static final String REPEATABLE = "/api/tokens";

    @Bean
    OpenApiCustomizer problemsAndReceipts() {
        return api -> {
            describeProblems(api.getComponents());
            api.getPaths().forEach((path, item) -> {
                item.readOperations().forEach(CommonAnswers::addProblem);
                boolean repeatable = path.startsWith(JOURNEYS) && !path.contains(IMPORTS) || path.equals(REPEATABLE);
                if (item.getPost() != null && repeatable) {
                    addIdempotencyKey(item.getPost());
                }
                if (item.getPost() != null && isCommand(item.getPost())) {
                    answersWithReceipt(item.getPost());
                }
            });
        };
    }

    private static void addIdempotencyKey(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .description("The same key and body get the first answer again; 1 to 255 visible characters.")
                .schema(new StringSchema().minLength(1).maxLength(255)));
    }

    private static boolean isCommand(Operation post) {
        ApiResponse answer = post.getResponses().get("200");
        return answer != null
                && answer.getContent() != null
                && answer.getContent().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null && RECEIPT.equals(schema.get$ref()));
    }

    private static void answersWithReceipt(Operation operation) {
        ApiResponse recorded = Objects.requireNonNull(
                operation.getResponses().remove("200"), "a command's endpoint answers what it recorded");
        operation.getResponses().addApiResponse("201", recorded.description("Recorded"));
        recorded.addHeaderObject("Location", header("Where it can be read.", new StringSchema()))
                .addHeaderObject(
                        "Onward-Position", header("Its position in the log.", new IntegerSchema().format("int64")))
                .addHeaderObject(
                        "Onward-Stale",
                        header("`true` when it is recorded but not yet in the views.", new StringSchema()));
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    private static void addProblem(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem; its type is the address of a page about it")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }

    private static void describeProblems(Components components) {
        Schema<?> fault = object("pointer", "detail");
        Schema<?> guard = object("guard", "missing")
                .addProperty("opensAt", new StringSchema().format("date-time"))
                .addProperty("canBeOverridden", new BooleanSchema());
        components.addSchemas(
                PROBLEM,
                object("type", "title")
                        .addProperty("status", new IntegerSchema())
                        .addProperty("detail", new StringSchema())
                        .addProperty("errors", list(fault, "What is wrong with the body, each with a JSON pointer."))
                        .addProperty("guards", list(guard, "The guards that refuse, each with what is missing."))
                        .addProperty("howToOverride", new StringSchema().description("When every guard can be.")));
    }

    private static Schema<?> object(String... strings) {
        Schema<?> schema = new ObjectSchema();
        List.of(strings).forEach(name -> schema.addProperty(name, new StringSchema()));
        return schema;
    }

    private static Schema<?> list(Schema<?> items, String description) {
        return new ArraySchema().items(items).description(description);
    }
}
