package dev.onward.exports.csv;

import dev.onward.journey.events.ContactEvent.ContactLogged;
import dev.onward.timeline.Notebook;
import java.util.List;

/** Every contact that was logged, whoever it came from. */
final class ContactsTable {

    private static final List<String> COLUMNS = List.of("byWhom", "purpose", "howItWas", "words");

    private ContactsTable() {}

    static Table of(Notebook notebook) {
        return Table.of(
                COLUMNS,
                notebook.of(ContactLogged.class).stream()
                        .map(contact -> contact.event())
                        .map(e -> Table.row(
                                e.occurredOn(), notebook.zone(), e.byWhom(), e.purpose(), e.howItWas(), e.words()))
                        .toList());
    }
}
