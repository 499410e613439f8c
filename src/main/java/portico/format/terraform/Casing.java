package portico.format.terraform;

import java.util.Locale;

/** Names of attributes as the ECS and EC2 APIs spell them, and back (R184). */
final class Casing {

    private Casing() {}

    /** {@code containerPort} for {@code container_port}. */
    static String camel(String snake) {
        String[] words = snake.split("_", -1);
        StringBuilder camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return camel.toString();
    }

    /** {@code map_public_ip_on_launch} for {@code MapPublicIpOnLaunch}. */
    static String snake(String pascal) {
        return pascal.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
