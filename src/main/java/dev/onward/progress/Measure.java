package dev.onward.progress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of the way, with the sum written out.
 *
 * @param percent from 0 to 100, to one decimal place
 */
record Measure(@Schema(implementation = Double.class) BigDecimal percent, String sum) {

    /** (done + skipped) / applicable. */
    static Measure ofSteps(long done, long skipped, long applicable) {
        BigDecimal percent = share(100, done + skipped, applicable);
        return new Measure(
                percent,
                "(" + done + " done + " + skipped + " skipped) / " + applicable + " applicable = " + percent + " %");
    }

    /** 50 for admitting, since the article calls that half of the task, and 50 shared among all other steps. */
    static Measure ofArticle(boolean admitted, long otherDone, long otherApplicable) {
        BigDecimal others = share(50, otherDone, otherApplicable);
        BigDecimal percent = others.add(BigDecimal.valueOf(admitted ? 50 : 0));
        return new Measure(
                percent,
                (admitted ? "50 for admitting" : "0 for not yet admitting") + " + 50 × " + otherDone + " done / "
                        + otherApplicable + " other applicable = " + percent + " %");
    }

    private static BigDecimal share(int whole, long part, long of) {
        return of == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(whole * part).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }
}
