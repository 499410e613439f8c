package portico;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A network of two services, each with one task that waits for the hosts of a capacity provider of its own. */
public final class TwoProviders {

    private TwoProviders() {}

    /** @param hosts container instances of it, as a document says them */
    public static Path write(Path folder, String hosts) throws IOException {
        return Files.writeString(folder.resolve("two.json"), """
                { "name": "two", "vpcs": [{ "id": "vpc-1", "cidr": "10.0.0.0/16" }],
                  "subnets": [{ "id": "s-a", "vpc": "vpc-1", "cidr": "10.0.1.0/24" }],
                  "containerInstances": [%s],
                  "clusters": [{ "name": "shop", "capacityProviders": [
                    { "name": "w1", "managedScaling": "ENABLED" }, { "name": "w2", "managedScaling": "ENABLED" }] }],
                  "taskDefinitions": [{ "family": "web", "networkMode": "bridge", "cpu": "1024", "memory": "256",
                    "containerDefinitions": [{ "name": "app" }] }],
                  "services": [
                    { "serviceName": "one", "cluster": "shop", "taskDefinition": "web", "desiredCount": 1,
                      "capacityProviderStrategy": [{ "capacityProvider": "w1", "weight": 1 }] },
                    { "serviceName": "two", "cluster": "shop", "taskDefinition": "web", "desiredCount": 1,
                      "capacityProviderStrategy": [{ "capacityProvider": "w2", "weight": 1 }] }] }
                """.formatted(hosts));
    }
}
