package portico.model.topology;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the account has set for ECS in this Region. Trunking is turned on here, for the account or for the role that registers an
 * instance, and never on a cluster (R68).
 *
 * @param awsvpcTrunking of the account; AWS leaves it off until somebody turns it on
 * @param byRole the setting of IAM roles that have one of their own, by the role's name
 * @param serviceLinkedRole whether the account has ECS's service-linked role, which makes the trunk (R70)
 */
public record AccountSettings(Known awsvpcTrunking, Map<String, Known> byRole, Known serviceLinkedRole) {

    /** Of an account that nobody asked. */
    public static final AccountSettings UNKNOWN = new AccountSettings(Known.UNKNOWN, Map.of(), Known.UNKNOWN);

    public AccountSettings {
        byRole = Collections.unmodifiableMap(new TreeMap<>(byRole));
    }

    /** Whether an instance that this role registers now gets a trunk: the role's own setting, else the account's. */
    public Known trunkingFor(Optional<String> role) {
        return role.map(name -> byRole.getOrDefault(name, Known.UNKNOWN)).orElse(Known.UNKNOWN).or(awsvpcTrunking);
    }

    public AccountSettings withAwsvpcTrunking(Known setting) {
        return new AccountSettings(setting, byRole, serviceLinkedRole);
    }

    /** These settings where they tell, else the others. */
    public AccountSettings or(AccountSettings others) {
        Map<String, Known> roles = new TreeMap<>(others.byRole);
        roles.putAll(byRole);
        return new AccountSettings(awsvpcTrunking.or(others.awsvpcTrunking), roles,
                serviceLinkedRole.or(others.serviceLinkedRole));
    }
}
