package org.clausebook.check;

import java.util.List;
import org.clausebook.text.Language;

/**
 * What a finding says, in no language yet: {@link Messages} says it in one. The order is that of what is said in English.
 *
 * @param say the sentence, or a part of one
 * @param arguments what is put in: letters of the texts, counts, languages, and other messages
 */
public record Message(Say say, List<Object> arguments) implements Comparable<Message> {
    public Message {
        arguments = List.copyOf(arguments);
        for (Object argument : arguments) {
            if (!(argument instanceof String
                    || argument instanceof Number
                    || argument instanceof Language
                    || argument instanceof Message)) {
                throw new IllegalArgumentException(say + " of " + argument);
            }
        }
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return say == Say.NOTHING;
    }

    @Override
    public int compareTo(Message other) {
        return Messages.ENGLISH.say(this).compareTo(Messages.ENGLISH.say(other));
    }
}
