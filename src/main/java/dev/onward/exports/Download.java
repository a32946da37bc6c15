package dev.onward.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that is written into an answer piece by piece. */
public final class Download {

    private Download() {}

    /**
     * Where to write it.
     *
     * @param name tells a bystander nothing
     */
    public static OutputStream begin(HttpServletResponse response, String mediaType, String name) throws IOException {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return response.getOutputStream();
    }

    /** The header that has it kept and not shown. */
    public static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
