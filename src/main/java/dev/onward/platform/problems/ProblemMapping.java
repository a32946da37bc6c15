package dev.onward.platform.problems;

import dev.onward.shared.JsonFault;
import dev.onward.shared.Problem;
import dev.onward.shared.Problem.Fault;
import dev.onward.shared.ProblemType;
import dev.onward.store.StoreFull;
import dev.onward.store.StoreUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;

/** What problem an exception is. What is our own fault is logged by its classes and places, never by its words. */
final class ProblemMapping {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapping.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private ProblemMapping() {}

    static Problem of(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof Problem problem) {
                return problem;
            }
            if (it instanceof StoreFull) {
                return Problem.of(ProblemType.STORE_FULL, "Nothing was stored: the disk is full.");
            }
            if (it instanceof StoreUnavailable) {
                return Problem.of(
                                ProblemType.STORE_UNAVAILABLE,
                                "The store has not answered. Send the same again soon, with the same Idempotency-Key:"
                                        + " it is recorded once, whatever became of it.")
                        .retryAfter(SOON);
            }
        }
        return switch (failure) {
            case MethodArgumentNotValidException invalid -> invalidValues(BodyFaults.of(invalid.getBindingResult()));
            case HandlerMethodValidationException invalid -> invalidArguments(invalid);
            case HttpMessageNotReadableException unreadable -> malformed(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case AccessDeniedException denied -> Problem.of(ProblemType.MISSING_SCOPE, "The token lacks a scope.");
            case AuthenticationException unknown -> Problem.of(ProblemType.UNAUTHENTICATED, "This needs a token.");
            case RequestRejectedException odd -> odd();
            case InvalidParameterException odd -> odd();
            case MultipartException odd -> odd();
            case BadRequestException gone -> Problem.of(ProblemType.BAD_REQUEST, "The request ended before its end.");
            case AsyncRequestNotUsableException gone ->
                Problem.of(ProblemType.BAD_REQUEST, "Nobody waits for the answer any more.");
            case ErrorResponse response -> ofStatus(response.getStatusCode().value(), failure);
            default -> internal(failure);
        };
    }

    private static Problem odd() {
        return Problem.of(ProblemType.BAD_REQUEST, "A parameter or header has characters that are not allowed there.");
    }

    /** The problem that a bare status stands for. */
    static Problem ofStatus(int status, Throwable failure) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This address takes another method.");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "This address answers in another media type.");
            case 413 -> Problem.of(ProblemType.BODY_TOO_LARGE, "The body has more than 256 KB.");
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type must be application/json.");
            case 401 -> Problem.of(ProblemType.UNAUTHENTICATED, "This needs a token.");
            case 403 -> Problem.of(ProblemType.MISSING_SCOPE, "The token lacks a scope.");
            default ->
                status >= 500
                        ? internal(failure)
                        : Problem.of(ProblemType.BAD_REQUEST, "A parameter or header is missing or has a wrong form.");
        };
    }

    private static Problem invalidValues(List<Fault> faults) {
        return Problem.of(ProblemType.INVALID_VALUES, "Some values are missing or out of range.")
                .at(faults);
    }

    private static Problem invalidArguments(HandlerMethodValidationException invalid) {
        List<ParameterValidationResult> results = invalid.getParameterValidationResults();
        boolean body =
                results.stream().anyMatch(it -> it.getMethodParameter().hasParameterAnnotation(RequestBody.class));
        if (body) {
            return invalidValues(results.stream()
                    .filter(ParameterErrors.class::isInstance)
                    .flatMap(it -> BodyFaults.of((Errors) it).stream())
                    .toList());
        }
        String names = results.stream()
                .map(it -> Objects.requireNonNullElse(it.getMethodParameter().getParameterName(), "?"))
                .distinct()
                .collect(Collectors.joining(", "));
        return Problem.of(ProblemType.BAD_REQUEST, "Parameters with a value that is not allowed: " + names + ".");
    }

    private static Problem malformed(HttpMessageNotReadableException unreadable) {
        Problem problem = Problem.of(ProblemType.MALFORMED_BODY, "The body is not the JSON that this request takes.");
        return unreadable.getCause() instanceof JacksonException json
                ? problem.at(List.of(JsonFault.of(json)))
                : problem;
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problem.notFound()
                : Problem.of(ProblemType.BAD_REQUEST, "The parameter " + mismatch.getName() + " has a wrong form.");
    }

    private static Problem internal(Throwable failure) {
        UUID correlation = UUID.randomUUID();
        LOG.error("Request failed, correlation {}: {}", correlation, classes(failure));
        return Problem.of(ProblemType.INTERNAL, "The fault is ours.").with("correlation", correlation);
    }

    private static String classes(Throwable failure) {
        StringBuilder classes = new StringBuilder();
        int depth = 0;
        for (Throwable it = failure; it != null && depth < 10; it = it.getCause(), depth++) {
            classes.append(depth == 0 ? "" : " < ").append(it.getClass().getName());
            if (it.getStackTrace().length > 0) {
                classes.append(" at ").append(it.getStackTrace()[0]);
            }
        }
        return classes.toString();
    }
}
