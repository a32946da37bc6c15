package dev.onward.thenandnow;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What is asked under one heading.
 *
 * @param id stays as it is whatever the heading says
 * @param heading a question to the person
 * @param rows never empty
 */
public record Section(String id, String heading, List<Row> rows) {

    static final String OBJECTIONS = "objections";

    /** With what is missing on both sides said in one row, where there is nothing else to say. */
    static Section of(String id, String heading, List<Row> rows, Row nothing) {
        return new Section(id, heading, rows.isEmpty() ? List.of(nothing) : rows);
    }

    @JsonIgnore
    boolean isAboutTalking() {
        return id.equals(OBJECTIONS);
    }
}
