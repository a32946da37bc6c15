package dev.onward.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Holds every body under {@code /api} to the rules, after it is known who asks for what and before it is parsed. But for
 * what is imported: that is read bit by bit, by rules of its own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BodyRules extends OncePerRequestFilter implements WebMvcConfigurer {

    private static final Pattern IMPORTS =
            Pattern.compile("/api/imports/journey|/api/journeys/[^/]+/imports/(day-one|daylio)");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getRequestURI();
        return !address.startsWith("/api/")
                || !WITH_BODY.contains(request.getMethod())
                || IMPORTS.matcher(address).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new ReceivedBody(request), response);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ReadBody()).addPathPatterns("/api/**").order(Ordered.LOWEST_PRECEDENCE);
    }

    private static final class ReadBody implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            ReceivedBody body = WebUtils.getNativeRequest(request, ReceivedBody.class);
            if (body != null && handler instanceof HandlerMethod) {
                body.bytes();
            }
            return true;
        }
    }
}
