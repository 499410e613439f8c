package portico.format.document;

/** A document that says everything a document can say. */
final class EverythingDocument {

    static final String TEXT = """
            {"name": "all", "region": "eu-west-1",
            "clusters": [{"id": "blue", "clusterName": "Blue", "settings": [{"name": "containerInsights", "value": "enabled"}],
                "capacityProviders": ["FARGATE", "FARGATE_SPOT"], "serviceConnectDefaults": {"namespace": "blue.local"}},
                {"clusterName": "green", "status": "PROVISIONING"}],
            "vpcs": [{"id": "v", "name": "vee", "cidrs": ["10.0.0.0/16", "10.1.0.0/16"], "enableDnsSupport": false, "enableDnsHostnames": true}],
            "subnets": [{"id": "s", "cidr": "10.0.1.0/24", "availabilityZone": "b", "routeTable": "r", "shared": true, "otherAddresses": 7},
                        {"id": "lost", "cidr": "10.0.9.0/24", "unresolved": true}],
            "routeTables": [{"id": "r", "main": true, "routes": [{"destination": "pl-s3", "vpcEndpoint": "e"},
                {"destination": "0.0.0.0/0", "natGateway": "n"}, {"destination": "10.9.0.0/16", "other": "tgw-1"},
                {"destination": "1.2.3.4/32", "internetGateway": "igw"}]}],
            "internetGateways": [{"id": "igw"}],
            "natGateways": [{"id": "n", "subnet": "s"}, {"id": "regional", "publicIp": null}, {"id": "young", "subnet": "s", "privateIp": null}],
            "vpcEndpoints": [{"id": "e", "type": "gateway", "serviceName": "com.amazonaws.eu-west-1.s3"},
                {"id": "f", "serviceName": "com.amazonaws.eu-west-1.ecr.api", "subnets": ["s"], "securityGroups": ["g"], "privateDnsEnabled": false}],
            "securityGroups": [{"id": "g", "ingress": [{"protocol": "udp", "ports": "53", "from": "g"}, {"protocol": "all", "from": "10.0.0.0/8"},
                {"prefixList": "pl-1", "ports": 443, "description": "list"}], "egress": []}],
            "containerInstances": [{"id": "i", "cluster": "Blue", "instanceType": "c5.large", "subnet": "s", "publicIp": "198.51.100.9", "securityGroups": ["g"],
                "status": "DRAINING", "agentVersion": "1.60.0", "agentConnected": false, "trunk": true, "registered": {"cpu": 2048, "memoryMiB": 3700},
                "otherInterfaces": 1, "hostPorts": {"dynamicRange": "40000-40002", "lastAssigned": 40001, "reservedUdp": [53], "userlandProxy": false},
                "attributes": {"stack": "prod", "a": "b"}, "registeredAt": "2026-01-31T08:00:00Z"}, {"id": "w", "instanceType": "m5.large", "subnet": "s", "operatingSystem": "windows"}],
            "taskDefinitions": [{"family": "f", "revision": 3, "networkMode": "bridge", "requiresCompatibilities": ["EC2", "EXTERNAL"], "cpu": "256",
                "memory": "512", "requiresAttributes": [{"name": "x"}], "placementConstraints": [{"type": "memberOf", "expression": "attribute:a == b"}], "containerDefinitions": [{"name": "c", "image": "i", "cpu": 10, "memory": 128,
                "memoryReservation": 64, "essential": false, "links": ["d"], "portMappings": [{"containerPort": "80", "hostPort": 0, "name": "http",
                "appProtocol": "http2"}, {"containerPortRange": "5000-5004", "protocol": "udp"}]}]},
                {"id": "own", "family": "win", "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2019_FULL"}, "containerDefinitions": []}],
            "services": [{"id": "cluster/svc", "serviceName": "svc", "cluster": "blue", "taskDefinition": "f", "desiredCount": 0, "schedulingStrategy": "DAEMON",
                "serviceRegistries": [{"dnsName": "svc.local", "ttlSeconds": 30}],
                "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["s"], "securityGroups": ["g"], "assignPublicIp": "ENABLED"}},
                "loadBalancers": [{"targetGroupArn": "tg", "containerName": "c", "containerPort": 80}]},
                {"serviceName": "packed", "taskDefinition": "f", "desiredCount": 0, "placementConstraints": [{"type": "distinctInstance"},
                {"type": "memberOf", "expression": "runningTasksCount < 5"}], "placementStrategy": [{"type": "spread",
                "field": "attribute:ecs.availability-zone"}, {"type": "spread", "field": "host"}, {"type": "binpack", "field": "memory"},
                {"type": "random", "seed": 42}], "deploymentConfiguration": {"minimumHealthyPercent": 50, "maximumPercent": 150},
                "availabilityZoneRebalancing": "DISABLED"}],
            "targetGroups": [{"id": "tg", "targetType": "ip", "otherTargets": [{"target": "10.0.1.77", "port": 81}]}],
            "loadBalancers": [{"id": "lb", "type": "network", "scheme": "internal", "subnets": ["s"], "listeners": [{"port": 80, "targetGroup": "tg"}]}],
            "databases": [{"id": "db", "engine": "mysql", "subnet": "s"}],
            "outsideEndpoints": [{"id": "o", "address": "203.0.113.40"}],
            "tasks": [{"id": "t1", "service": "svc", "containerInstance": "i", "networkBindings": [{"container": "c", "containerPort": 80,
                "hostPort": 40000, "dynamic": true}, {"container": "c", "containerPort": "5000-5004", "hostPort": "40010-40014", "protocol": "udp"}],
                "bridgeAddresses": {"c": "172.17.0.2"}}, {"id": "t2", "service": "svc"},
                {"taskDefinition": "f", "cluster": "green", "launchType": "FARGATE", "networkInterface": {"subnet": "s", "publicIp": "198.51.100.77"},
                "status": "DEPROVISIONING", "placementStrategy": [{"type": "binpack", "field": "cpu"}], "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["s"]}}}],
            "stories": [{"from": "t1", "to": "db", "port": 3306, "protocol": "udp"}]}""";

    private EverythingDocument() {}
}
