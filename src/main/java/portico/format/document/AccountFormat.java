package portico.format.document;

import java.util.Map;
import java.util.TreeMap;
import portico.format.json.JsonObject;
import portico.model.topology.AccountSettings;
import portico.model.topology.Known;

/** {@code account}: the settings of the account, and of roles that have their own, as put-account-setting spells them (R68). */
final class AccountFormat {

    private static final String TRUNKING = "awsvpcTrunking";
    private static final String ROLES = "roles";
    private static final String SERVICE_LINKED_ROLE = "serviceLinkedRole";

    private AccountFormat() {}

    static AccountSettings read(Fields document) {
        return document
                .object("account",
                        in -> new AccountSettings(Switch.read(in, TRUNKING), roles(in),
                                Launches.known(in, SERVICE_LINKED_ROLE)))
                .orElse(AccountSettings.UNKNOWN);
    }

    private static Map<String, Known> roles(Fields account) {
        Map<String, Known> roles = new TreeMap<>();
        account.object(ROLES, in -> {
            in.names().forEach(role -> roles.put(role, Switch.read(in, role)));
            return roles;
        });
        return roles;
    }

    static void write(AccountSettings account, JsonObject out) {
        if (account.equals(AccountSettings.UNKNOWN)) {
            return;
        }
        JsonObject settings = new JsonObject();
        write(settings, TRUNKING, account.awsvpcTrunking());
        if (!account.byRole().isEmpty()) {
            JsonObject roles = new JsonObject();
            account.byRole().forEach((role, setting) -> write(roles, role, setting));
            settings.put(ROLES, roles);
        }
        Launches.write(settings, SERVICE_LINKED_ROLE, account.serviceLinkedRole());
        out.put("account", settings);
    }

    private static void write(JsonObject out, String name, Known setting) {
        out.when(setting != Known.UNKNOWN, o -> o.put(name, setting == Known.YES ? "enabled" : "disabled"));
    }
}
