package org.clausebook.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChecksumTest {
    /** The example of FIPS 180-4, as NIST publishes it. */
    @Test
    void isThatOfTheStandard() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Checksum.of("abc").hex());
    }
}
