package dev.touchstone.junit.disk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A name as part of a path, on every file system; where it does not keep the whole name, with 8 digits of the name's SHA-256. */
public final class Slug {

    public static final int LONGEST = 60;

    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern FOREIGN_TO_JAVA = Pattern.compile("[^A-Za-z0-9_$]+");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile(".*[A-Z].*|[._].*|.*\\.|.*-[0-9a-f]{8}", Pattern.DOTALL);
    private static final int DIGITS = 8;

    private Slug() {}

    /** Two ids that differ only by case must differ on any disk, so one with capital letters is not kept without its digits. */
    public static String of(String id, int longest) {
        if (id.isEmpty()) {
            return "_";
        }
        boolean reserved = RESERVED.matcher(id).matches();
        String plain = FOREIGN.matcher(id).replaceAll("-");
        boolean kept = plain.equals(id)
                && id.length() <= longest
                && !UNSAFE.matcher(id).matches()
                && !reserved;
        return kept ? id : withDigits(reserved ? plain.replace('.', '-') : plain, id, longest);
    }

    /** The name of a class or method; no compiler lets two of them differ only by case on such a disk. */
    public static String ofJava(String name, int longest) {
        String plain = FOREIGN_TO_JAVA.matcher(name).replaceAll("-");
        boolean kept = plain.equals(name)
                && name.length() <= longest
                && !RESERVED.matcher(name).matches();
        return kept ? name : withDigits(plain, name, longest);
    }

    private static String withDigits(String plain, String id, int longest) {
        int room = longest - DIGITS - 1;
        String cut = plain.length() <= room ? plain : plain.substring(0, room);
        String start = cut.startsWith(".") ? "-" + cut.substring(1) : cut;
        return start + "-" + digits(id);
    }

    /** Half a surrogate pair has no UTF-8 form: two such ids would have the same digits. */
    private static String digits(String id) {
        Charset charset =
                StandardCharsets.UTF_8.newEncoder().canEncode(id) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE;
        return Sha256.hex(id.getBytes(charset)).substring(0, DIGITS);
    }
}
