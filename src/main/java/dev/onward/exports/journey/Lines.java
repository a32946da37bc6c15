package dev.onward.exports.journey;

import java.io.IOException;
import java.io.OutputStream;

/** The elements of a JSON array, each on a line of its own. */
final class Lines {

    private final OutputStream out;
    private boolean first = true;

    Lines(OutputStream out) {
        this.out = out;
    }

    void add(byte[] element) throws IOException {
        if (!first) {
            out.write(',');
        }
        out.write('\n');
        out.write(element);
        first = false;
    }
}
