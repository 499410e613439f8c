package portico.format.describe;

import java.util.Map;
import java.util.TreeMap;
import portico.model.topology.AccountSettings;
import portico.model.topology.Known;

/** What list-account-settings tells of trunking (R68): the root's setting is the account's own, a role's stands beside it, a user's registers no instance. */
final class AccountRecords {

    private static final String TRUNKING = "awsvpcTrunking";

    private AccountRecords() {}

    static AccountSettings read(Inventory found) {
        Known account = Known.UNKNOWN;
        Map<String, Known> roles = new TreeMap<>();
        for (Item setting : found.all(Kind.ACCOUNT_SETTING)) {
            if (setting.text("name").filter(TRUNKING::equals).isPresent()) {
                Known value = Known.of(setting.text("value").filter("enabled"::equals).isPresent());
                String principal = setting.text("principalArn").orElse(":root");
                if (principal.endsWith(":root")) {
                    account = value;
                } else if (principal.contains(":role/")) {
                    roles.put(Arn.of(principal).tail(), value);
                }
            }
        }
        return new AccountSettings(account, roles, Known.UNKNOWN);
    }
}
