package dev.onward.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses what could not be answered before anything is done. Otherwise only the answer would fail: what was recorded
 * would be recorded again, and a secret that is shown once would be lost.
 */
@Component
class Answerable implements WebMvcConfigurer {

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

    private final Accepted accepted = new Accepted();

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(accepted));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Refusing()).addPathPatterns("/api/**");
    }

    /** What {@code Accept} asks for, but for character sets in which nothing is written here. */
    private static final class Accepted implements ContentNegotiationStrategy {

        private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

        @Override
        public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
            List<MediaType> types = header.resolveMediaTypes(request).stream()
                    .filter(type ->
                            type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8))
                    .toList();
            if (types.isEmpty()) {
                throw new HttpMediaTypeNotAcceptableException(JSON);
            }
            return types;
        }
    }

    private final class Refusing implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws HttpMediaTypeNotAcceptableException {
            if (handler instanceof HandlerMethod) {
                List<MediaType> given = given(request);
                boolean fits = accepted.resolveMediaTypes(new ServletWebRequest(request)).stream()
                        .anyMatch(type -> given.stream().anyMatch(type::isCompatibleWith));
                if (!fits) {
                    throw new HttpMediaTypeNotAcceptableException(given);
                }
            }
            return true;
        }

        /** JSON, but where an endpoint says otherwise. */
        private static List<MediaType> given(HttpServletRequest request) {
            return request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) instanceof Collection<?> types
                    ? types.stream().map(MediaType.class::cast).toList()
                    : JSON;
        }
    }
}
