package dev.onward.accounts.sealing;

import dev.onward.accounts.SignedIn;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives endpoints their {@link SignedIn} and {@link Sealing}. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration implements WebMvcConfigurer {

    private final SealingInterceptor interceptor;

    SealingConfiguration(SealingInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor)
                .addPathPatterns("/api/journeys", "/api/journeys/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FromRequest());
    }

    private static final class FromRequest implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == Sealing.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
            if (parameter.getParameterType() == Sealing.class) {
                return Sealing.of(request);
            }
            Object who = request.getAttribute(SignedIn.ATTRIBUTE);
            if (who == null) {
                throw Problem.of(ProblemType.UNAUTHENTICATED, "This needs a token.");
            }
            return who;
        }
    }
}
