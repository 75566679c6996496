package org.clausebook.diff;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a changed web or mail address still leads to where it led. */
final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("(?i)^(https?:/*|mailto:)");
    private static final Pattern WHOLE =
            Pattern.compile("(?i)(https?://)?([\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+\\p{L}{2,}(:\\d+)?(/\\S*[^\\s.,-])?/?"
                    + "|[\\p{L}\\p{N}._%+-]+@([\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}");
    private static final Pattern NO_DOMAIN = Pattern.compile("(?i)(https?://)?www\\.[^./]+(/.*)?");
    /** What a web archive puts before the address of a page that it keeps. */
    private static final Pattern ARCHIVED = Pattern.compile("(?i)^(https?://)?web\\.archive\\.org/web/\\d+[a-z_]*/");
    /** What a server puts in place of a mail address, with a key that is another one each time. */
    private static final Pattern HIDDEN_MAIL =
            Pattern.compile("(?i)^.*/cdn-cgi/l/email-protection#((?:\\p{XDigit}{2})+)$");
    /** Parts of a query that say in which language, or where the reader came from, and not what is asked for. */
    private static final Pattern ASIDE = Pattern.compile("(?i)(?<=[?&])(hl|lang|locale|utm_\\w+|visit_id)=[^&#]*&?");

    private static final Pattern NO_QUERY = Pattern.compile("[?&]+(?=#|$)");
    private static final int REPAIRED = 2;

    private Addresses() {}

    /** The reason why an address's change counts or does not; {@code what} says where it stands. */
    static Reason reason(String what, String old, String now) {
        String words = Pair.shortened(old) + " → " + Pair.shortened(now);
        if (target(old).equals(target(now))) {
            return Reason.editorial(what + (isWhole(old) ? " written otherwise" : " repaired"), words);
        }
        boolean repaired = !isWhole(old) && isWhole(now) && distance(bare(old), bare(now)) <= REPAIRED;
        return repaired ? Reason.editorial(what + " repaired", words) : Reason.substantive(what + " changed", words);
    }

    /** Whether words that hold no whole address have the letters of one. */
    static boolean isRepair(String old, String now) {
        return bare(old).equals(bare(now)) && !isWhole(old);
    }

    static boolean isWhole(String address) {
        return WHOLE.matcher(address).matches() && !NO_DOMAIN.matcher(address).matches();
    }

    /** An address without what leads nowhere else: its scheme, {@code www.}, the case of its host and the like. */
    private static String target(String address) {
        String plain = ARCHIVED.matcher(address.strip()).replaceFirst("").replaceFirst("(%20)+$", "");
        plain = NO_QUERY.matcher(ASIDE.matcher(plain).replaceAll("")).replaceFirst("");
        plain = shown(plain);
        String rest = SCHEME.matcher(plain).replaceFirst("").replaceFirst("(?i)^www\\.", "");
        int path = rest.indexOf('/');
        String host = path < 0 ? rest : rest.substring(0, path);
        String tail = path < 0 ? "" : rest.substring(path).replaceFirst("/$", "");
        return host.toLowerCase(Locale.ROOT) + tail;
    }

    /** A mail address that a server hides from robots: its first byte is the key of the others. */
    private static String shown(String address) {
        Matcher hidden = HIDDEN_MAIL.matcher(address);
        if (!hidden.matches()) {
            return address;
        }
        byte[] bytes = HexFormat.of().parseHex(hidden.group(1));
        StringBuilder mail = new StringBuilder();
        for (int i = 1; i < bytes.length; i++) {
            mail.append((char) ((bytes[i] ^ bytes[0]) & 0xFF));
        }
        return mail.toString();
    }

    /** The letters and digits of a target: what is left when marks and breaks are lost. */
    private static String bare(String address) {
        return target(address).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance, bounded by the first lengths: addresses are short. */
    private static int distance(String left, String right) {
        if (Math.abs(left.length() - right.length()) > REPAIRED || left.length() > 2000) {
            return REPAIRED + 1;
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int best = Math.min(diagonal + change, 1 + Math.min(row[j], row[j - 1]));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[right.length()];
    }
}
