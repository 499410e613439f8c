package portico.format.document;

import portico.format.json.JsonObject;
import portico.model.id.DatabaseId;
import portico.model.id.SubnetId;
import portico.model.topology.Database;

/** {@code databases}. */
final class DatabaseKind implements Kind<Database> {

    @Override
    public String key() {
        return "databases";
    }

    @Override
    public String noun() {
        return "database";
    }

    @Override
    public Class<Database> type() {
        return Database.class;
    }

    @Override
    public DatabaseId id(String value) {
        return new DatabaseId(value);
    }

    @Override
    public Database read(Fields in, Identity self, Scope scope) {
        SubnetId subnet = scope.subnet(in);
        String engine = in.text("engine", "postgres");
        return new Database(id(self.id()), self.name(), engine, in.integer("port", 1, 65535, usualPort(engine)), subnet,
                scope.addresses().privateIn(in, "privateIp", subnet),
                in.references("securityGroups", scope.names(Kinds.SECURITY_GROUPS)));
    }

    private static int usualPort(String engine) {
        return engine.contains("postgres") ? 5432
                : engine.contains("sqlserver") ? 1433 : engine.contains("oracle") ? 1521 : 3306;
    }

    @Override
    public JsonObject write(Database database, JsonObject out) {
        return out.put("engine", database.engine())
                .put("port", database.port())
                .put("subnet", database.subnet().value())
                .put("privateIp", database.privateIp().toString())
                .put("securityGroups", database.securityGroups());
    }
}
