package dev.onward.exports.markdown;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a person in Markdown: quoted, and with every sign escaped that would make anything but words of them. So they
 * are shown as they were written, line by line, and can be neither a heading nor a link, nor end their quote.
 */
final class Quoted {

    /** What means something anywhere in a line. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[~|]|<(?=[A-Za-z/!?])|&(?=#?\\w+;)");

    /** What means something only where a line begins. */
    private static final Pattern AT_BEGIN = Pattern.compile("^(?:([#>+=:-])|(\\d{1,9})([.)]))");

    private static final Pattern INDENT = Pattern.compile("^\\s+");
    private static final String NO_BREAK_SPACE = "\u00A0";

    private Quoted() {}

    static String block(String words) {
        String[] lines = words.strip().split("\\R", -1);
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            boolean goesOn = !lines[i].isBlank() && i + 1 < lines.length && !lines[i + 1].isBlank();
            block.append(lines[i].isBlank() ? ">" : "> " + escaped(lines[i]))
                    // two spaces keep the next line a line
                    .append(goesOn ? "  \n" : "\n");
        }
        return block.toString();
    }

    /** In one line, for what stands in a list. */
    static String line(String words) {
        return words.strip().lines().map(String::strip).map(Quoted::escaped).collect(Collectors.joining(" "));
    }

    private static String escaped(String line) {
        String words = line.stripTrailing();
        String indent = INDENT.matcher(words)
                .results()
                .map(begin -> begin.group().replace("\t", "    "))
                .findFirst()
                .orElse("");
        String escaped = INLINE.matcher(words.stripLeading()).replaceAll("\\\\$0");
        String harmless = AT_BEGIN.matcher(escaped)
                .replaceFirst(begin ->
                        begin.group(1) == null ? begin.group(2) + "\\\\" + begin.group(3) : "\\\\" + begin.group(1));
        // an indent of spaces would begin a block of code
        return NO_BREAK_SPACE.repeat(indent.length()) + harmless;
    }
}
