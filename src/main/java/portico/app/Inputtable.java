package portico.app;

import java.util.Locale;
import portico.model.net.Ipv4Address;

/** What may be typed into a form. */
final class Inputtable {
    private Inputtable() {}

    static boolean isPort(String text) {
        return text.strip().matches("\\d{1,5}") && Integer.parseInt(text.strip()) >= 1
                && Integer.parseInt(text.strip()) <= 65_535;
    }

    static boolean isAddress(String text) {
        try {
            Ipv4Address.of(text.strip());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A name as AWS takes it: letters, digits, hyphens and underscores. */
    static String name(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    }

    static String portOf(String engine) {
        return switch (engine) {
            case "mysql", "mariadb" -> "3306";
            case "redis" -> "6379";
            default -> "5432";
        };
    }
}
