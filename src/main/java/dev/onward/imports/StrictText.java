package dev.onward.imports;

import dev.onward.shared.Problem;
import dev.onward.shared.ProblemType;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 and nothing else, with a mark at its beginning or without, of which only so much is read at a time. */
public final class StrictText extends FilterReader {

    private static final char MARK = '\ufeff';

    private boolean begun;
    private long allowed;
    private String allowedFor = "";

    public StrictText(InputStream bytes) {
        super(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /**
     * Lets so many characters more be read.
     *
     * @param what they are for, in words that go on with "has more than so many characters"
     */
    public void allow(int characters, String what) {
        allowed = characters;
        allowedFor = what;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /** @throws Problem when it is no such text, or longer than allowed */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = decoded(target, offset, length);
        if (!begun && read > 0) {
            begun = true;
            if (target[offset] == MARK) {
                System.arraycopy(target, offset + 1, target, offset, --read);
                return read > 0 ? read : read(target, offset, length);
            }
        }
        for (int i = offset; i < offset + read; i++) {
            if (target[i] == 0) {
                throw Problem.of(ProblemType.MALFORMED_BODY, "The file has a NUL in it; nothing was imported.");
            }
        }
        allowed -= Math.max(0, read);
        if (allowed < 0) {
            throw Problem.of(ProblemType.MALFORMED_BODY, allowedFor + "; nothing was imported.");
        }
        return read;
    }

    private int decoded(char[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (CharacterCodingException e) {
            throw Problem.of(ProblemType.MALFORMED_BODY, "The file is not in UTF-8; nothing was imported.");
        }
    }
}
