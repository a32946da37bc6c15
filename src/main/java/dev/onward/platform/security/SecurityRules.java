package dev.onward.platform.security;

import dev.onward.accounts.Scope;
import dev.onward.accounts.Tokens;
import dev.onward.platform.problems.ProblemWriter;
import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What is open, what needs which scope, and that everything else needs a token. No sessions, no cookies. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String JOURNEYS = "/api/journeys/**";
    private static final String IMPORTS = "/api/imports/**";

    /** To make one is to give reading away for good, as a token does. */
    private static final String CALENDAR_FEEDS = "/api/journeys/*/calendar-feeds";

    private static final String[] OPEN_TO_READ = {
        "/",
        "/index.html",
        "/onward.css",
        "/favicon.ico",
        "/api/help-lines",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/webjars/**",
        "/problems",
        "/problems/**",
        "/schemas/*",
        "/actuator/health",
        "/actuator/health/**",
        "/livez",
        "/readyz",
        "/feeds/*"
    };
    private static final String[] OPEN_TO_POST = {"/api/accounts", "/api/sign-ins", "/api/recoveries"};
    private static final String[] OF_THE_ACCOUNT = {
        "/api/account/**", "/api/tokens", "/api/tokens/**", "/api/passphrase-changes"
    };

    @Bean
    SecurityFilterChain rules(HttpSecurity http, Tokens tokens, ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(unknown(problems)).accessDeniedHandler(denied(problems)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, OPEN_TO_READ)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, OPEN_TO_READ)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, OPEN_TO_POST)
                                .permitAll()
                                .requestMatchers(OF_THE_ACCOUNT)
                                .hasAuthority(Scope.ACCOUNT.word())
                                .requestMatchers(HttpMethod.GET, CALENDAR_FEEDS)
                                .hasAuthority(Scope.READ.word())
                                .requestMatchers(CALENDAR_FEEDS)
                                .hasAllAuthorities(Scope.READ.word(), Scope.ACCOUNT.word())
                                .requestMatchers(HttpMethod.GET, JOURNEYS)
                                .hasAuthority(Scope.READ.word())
                                .requestMatchers(HttpMethod.HEAD, JOURNEYS)
                                .hasAuthority(Scope.READ.word())
                                .requestMatchers(JOURNEYS, IMPORTS)
                                .hasAuthority(Scope.WRITE.word())
                                .anyRequest()
                                .authenticated())
                .build();
    }

    /** Passing a status on would look at the same odd header again, and answer nothing. */
    @Bean
    RequestRejectedHandler oddRequests(ProblemWriter problems) {
        return (request, response, odd) -> problems.write(
                Problem.of(ProblemType.BAD_REQUEST, "The address or a header has a form that is not allowed."),
                response);
    }

    /** Timing each filter of each request costs more than the filters do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** There is no other way in than {@link TokenFilter}; this also keeps Boot from inventing a user. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new AuthenticationServiceException("only tokens are known");
        };
    }

    private static AuthenticationEntryPoint unknown(ProblemWriter problems) {
        return (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
            problems.write(
                    Problem.of(ProblemType.UNAUTHENTICATED, "This needs a token that is known and not expired."),
                    response);
        };
    }

    private static String challenge(HttpServletRequest request) {
        boolean withToken = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return "Bearer realm=\"onward\"" + (withToken ? ", error=\"invalid_token\"" : "");
    }

    private static AccessDeniedHandler denied(ProblemWriter problems) {
        return (request, response, failure) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"onward\", error=\"insufficient_scope\"");
            problems.write(Problem.of(ProblemType.MISSING_SCOPE, "The token lacks the scope for this."), response);
        };
    }
}
