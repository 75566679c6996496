package org.clausebook.render;

import java.util.Locale;
import org.clausebook.diff.Currency.Amount;
import org.clausebook.diff.Currency.Line;
import org.clausebook.diff.Currency.State;

/** What the interface says about how a translation stands to its newest source. */
final class CurrencyWords {
    private final Words words;

    CurrencyWords(Words words) {
        this.words = words;
    }

    /** The class of a state in the style sheet, also its name in addresses. */
    static String mark(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    String state(State state) {
        return words.say("currency-" + mark(state));
    }

    /** The badge of a translated clause, such as {@code stale against English 2025}. */
    View badge(CurrencyPlan plan, Line line, String page) {
        return new View()
                .with("kind", mark(line.state()))
                .with(
                        "label",
                        words.say(
                                "currency-against",
                                state(line.state()),
                                plan.newest().label().text()))
                .with("href", plan.href(page, line));
    }

    /** A row of the estimate for each state. */
    View amount(State state, Amount amount) {
        return new View()
                .with("kind", mark(state))
                .with("label", state(state))
                .with("what", words.say("currency-" + mark(state) + "-what"))
                .with("clauses", amount.clauses())
                .with("headings", amount.headings())
                .with("words-of", amount.words())
                .with("inserted", state == State.STALE ? Integer.toString(amount.inserted()) : "")
                .with("deleted", state == State.STALE ? Integer.toString(amount.deleted()) : "")
                .with("stale", state == State.STALE);
    }
}
