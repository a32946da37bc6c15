package dev.onward.imports.journey;

import dev.onward.shared.Problem.Fault;
import java.util.List;
import java.util.function.Supplier;

/** Something in a file does not fit: where, and what is allowed there. Never what stands there. */
final class Unfit extends RuntimeException {

    private final List<Fault> faults;

    Unfit(List<Fault> faults) {
        super("something in a file does not fit", null, false, false);
        this.faults = List.copyOf(faults);
    }

    Unfit(String pointer, String allowed) {
        this(List.of(new Fault(pointer, allowed)));
    }

    List<Fault> faults() {
        return faults;
    }

    /** Reads something at a place, so that what does not fit is shown to be there. */
    static <T> T at(String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Unfit unfit) {
            throw unfit.within(place);
        }
    }

    /** The same, where the place is part of another. */
    Unfit within(String place) {
        return new Unfit(faults.stream()
                .map(fault -> new Fault(place + fault.pointer(), fault.detail()))
                .toList());
    }
}
