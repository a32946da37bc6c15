package dev.onward.platform.security;

import dev.onward.accounts.Scope;
import dev.onward.accounts.SignedIn;
import dev.onward.accounts.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the token of a request, if it has one, and says who sends it. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            tokens.authenticate(header.substring(SCHEME.length()).strip()).ifPresent(who -> {
                request.setAttribute(SignedIn.ATTRIBUTE, who);
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new ByToken(who));
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }

    private static final class ByToken extends AbstractAuthenticationToken {

        private final transient SignedIn who;

        ByToken(SignedIn who) {
            super(authorities(who));
            this.who = who;
            setAuthenticated(true);
        }

        private static List<GrantedAuthority> authorities(SignedIn who) {
            return who.scopes().stream()
                    .map(Scope::word)
                    .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                    .toList();
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return who;
        }

        @Override
        public String getName() {
            return who.account().toString();
        }
    }
}
