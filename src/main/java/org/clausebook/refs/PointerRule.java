package org.clausebook.refs;

import java.util.Optional;

/** One way in which texts point. */
interface PointerRule {
    /**
     * The pointer that begins at a token.
     *
     * @param before the pointer that was found last in the passage
     */
    Optional<Pointer> at(Passage passage, int at, Optional<Pointer> before);
}
