package org.backline.core.device;

import java.util.Arrays;
import java.util.Optional;

/** Where on the body a node sits. The numbers are StrapLink's (STREAM_INFO, {@code position}); the codes are straplink-text's. */
public enum Site {
    UNKNOWN(0, "?"),
    SACRUM(1, "S"),
    T12_L1(2, "T12"),
    L3(3, "L3"),
    T7(4, "T7"),
    THIGH_LEFT(5, "THL"),
    THIGH_RIGHT(6, "THR"),
    SHANK_LEFT(7, "SHL"),
    SHANK_RIGHT(8, "SHR"),
    BARBELL(9, "BAR");

    private final int number;
    private final String code;

    Site(int number, String code) {
        this.number = number;
        this.code = code;
    }

    /** @return the site's number on the wire */
    public int number() {
        return number;
    }

    /** @return the site's short code, as in a text header: {@code S}, {@code T12}, {@code L3} … */
    public String code() {
        return code;
    }

    /** @return the site with that number, {@link #UNKNOWN} if a later version of the protocol added it */
    public static Site ofNumber(int number) {
        return Arrays.stream(values()).filter(site -> site.number == number).findFirst().orElse(UNKNOWN);
    }

    /** @return the site with that code, in either case; empty if there is none */
    public static Optional<Site> ofCode(String code) {
        return Arrays.stream(values()).filter(site -> site.code.equalsIgnoreCase(code)).findFirst();
    }
}
