package org.clausebook.align;

import org.clausebook.text.Block;

/** Neighbours of one side, taken one after the other, that together may be a unit of the other side. */
final class Neighbours {
    /** Several for one is rarer than one for one, each further one a little more. */
    private static final float SEVERAL = -2.8f;

    private static final float FURTHER = -0.3f;
    /** Where only a heading was set off from its text, there is one text on either side still. */
    private static final float SET_OFF = 0;
    /** No more are taken for one. */
    static final int MOST = 24;

    /** A part is explained by its whole at least so well, in nats a word; a heading better; a few words anyhow. */
    private static final float PART = -0.4f;

    private static final float HEADING_PART = 0.3f;
    private static final int FEW_WORDS = 3;
    /** All parts by little less than by any text; in a short translation most words are not known. */
    private static final float PARTS = -0.1f;
    /** One part is hardly longer than its whole, all parts not by half, nor shorter; a few letters do not count. */
    private static final double PART_LENGTH = 1.1;

    private static final double MOST_LENGTH = 1.45;
    private static final int FEW_LETTERS = 10;

    private final Unit whole;
    private final double room;
    private final Content toWhole;
    private int taken;
    /** Whether the first is an item, and the whole is none. */
    private boolean isOfList;

    /** Whether they are the heading and the text of a whole that has both in one. */
    private boolean isSetOff;

    private double letters;
    private int words;
    private double told;

    /**
     * @param room the letters that the whole would take on the side of the parts
     * @param toWhole from the side of the parts to that of the whole
     */
    Neighbours(Unit whole, double room, Content toWhole) {
        this.whole = whole;
        this.room = room;
        this.toWhole = toWhole;
    }

    /** Takes one more; false where it can be no part, or there is no room. */
    boolean take(Unit part, float explained) {
        letters += part.letters();
        words += part.words();
        told += explained;
        taken++;
        isOfList |= taken == 1 && part.kind() == Block.Kind.ITEM && whole.kind() != Block.Kind.ITEM;
        isSetOff = whole.headed() && (taken == 1 ? part.isHeading() : taken == 2 && isSetOff);
        return isExplained(part, explained) && !isBehindList(part) && (isSetOff || hasRoom(part));
    }

    /** The last item of a list is no beginning of the paragraph behind it. */
    private boolean isBehindList(Unit part) {
        return isOfList && part.kind() != Block.Kind.ITEM;
    }

    private boolean hasRoom(Unit part) {
        return part.letters() < room * PART_LENGTH + FEW_LETTERS && letters <= room * MOST_LENGTH + FEW_LETTERS;
    }

    /** A heading has to stand there, and only at the beginning: word by word, or in other words under its number. */
    private boolean isExplained(Unit part, float explained) {
        if (part.isHeading()) {
            boolean numbered = whole.headed() && part.ordinal() > 0 && part.ordinal() == whole.ordinal();
            return taken == 1
                    && (numbered
                            || explained > HEADING_PART * part.words()
                                    && toWhole.mayBegin(
                                            part.opening().form(),
                                            whole.opening().form()));
        }
        return (explained > PART * part.words() || part.words() < FEW_WORDS) && !isDefinitionOfItsOwn(part);
    }

    /** Behind the first part the definition of another term begins: it is nothing that the whole says of its own. */
    private boolean isDefinitionOfItsOwn(Unit part) {
        return taken > 1 && part.defines() && whole.defines();
    }

    /** Whether the parts taken together explain the whole, and fill it; one text may be rewritten as any other. */
    boolean mayBeAll() {
        return taken > 1 && (isSetOff || told > PARTS * words && letters * MOST_LENGTH + FEW_LETTERS > room);
    }

    /** The log odds of so many for one. */
    float odds() {
        return isSetOff ? SET_OFF : SEVERAL + FURTHER * (taken - 2);
    }
}
