package dev.onward.practical;

import dev.onward.timeline.Notebook;
import java.util.List;

/**
 * The practical side of parting. All amounts are exact and nothing is rounded: a share has at most two decimals of a
 * percent, so a part of an amount has at most four decimals more than the amount.
 *
 * @param matters by kind; every kind is there
 * @param totals by currency and side; sums of two currencies are never added
 */
public record PracticalBoard(LegalSide legal, List<MattersOfKind> matters, List<Total> totals, Custody custody) {

    public static PracticalBoard of(Notebook notebook) {
        List<Matter> matters = Dividing.all(notebook);
        return new PracticalBoard(
                LegalSide.of(notebook), MattersOfKind.of(notebook, matters), Total.of(matters), Custody.of(notebook));
    }
}
