package portico.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.format.Source;

/** What the AWS CLI prints of a cluster: its tasks, its container instances and their network interfaces, indented as it prints them. */
record Account(int hosts, int tasksPerHost) {

    private static final String ECS = "arn:aws:ecs:eu-west-1:111122223333:";
    private static final List<String> CAPABILITIES = List.of("ecs.capability.secrets.asm.environment-variables",
            "ecs.capability.branch-cni-plugin-version", "ecs.capability.execution-role-ecr-pull",
            "com.amazonaws.ecs.capability.logging-driver.awslogs", "ecs.capability.task-eni", "ecs.capability.efs",
            "com.amazonaws.ecs.capability.docker-remote-api.1.44", "ecs.capability.task-cpu-mem-limit",
            "com.amazonaws.ecs.capability.docker-remote-api.1.43", "ecs.capability.container-ordering",
            "com.amazonaws.ecs.capability.docker-remote-api.1.42", "ecs.capability.env-files.s3");
    private static final String RESOURCES = """

            {
                "name": "CPU",
                "type": "INTEGER",
                "doubleValue": 0.0,
                "longValue": 0,
                "integerValue": 8192
            },
            {
                "name": "MEMORY",
                "type": "INTEGER",
                "doubleValue": 0.0,
                "longValue": 0,
                "integerValue": 31000
            },
            {
                "name": "PORTS",
                "type": "STRINGSET",
                "doubleValue": 0.0,
                "longValue": 0,
                "integerValue": 0,
                "stringSetValue": [
                    "22",
                    "2376",
                    "2375",
                    "51678",
                    "51679"
                ]
            },
            {
                "name": "PORTS_UDP",
                "type": "STRINGSET",
                "doubleValue": 0.0,
                "longValue": 0,
                "integerValue": 0,
                "stringSetValue": []
            }""";

    /** About as many bytes as this, of which the tasks are more than half. */
    static Account ofMebibytes(int mebibytes) {
        return new Account(mebibytes * 17, 10);
    }

    /** Sources are parsed once, so every reading needs its own. */
    static List<Source> sources(List<byte[]> files) {
        return IntStream.range(0, files.size()).mapToObj(i -> new Source(i + ".json", files.get(i))).toList();
    }

    List<byte[]> files() {
        int tasks = hosts * tasksPerHost;
        return List.of(file("tasks", tasks, this::task), file("containerInstances", hosts, this::host),
                file("NetworkInterfaces", tasks, this::networkInterface));
    }

    private static byte[] file(String name, int count, IntFunction<String> element) {
        return IntStream.range(0, count)
                .mapToObj(element)
                .collect(Collectors.joining(",\n", "{\n    \"" + name + "\": [\n", "\n    ]\n}\n"))
                .getBytes(UTF_8);
    }

    private String address(int n) {
        return "10." + n / 62500 + "." + n / 250 % 250 + "." + (4 + n % 250);
    }

    private String id(int n) {
        return "%032x".formatted(n * 2654435761L);
    }

    private String task(int n) {
        return """
                        {
                            "attachments": [
                                {
                                    "id": "at-%1$s",
                                    "type": "ElasticNetworkInterface",
                                    "status": "ATTACHED",
                                    "details": [
                                        {
                                            "name": "subnetId",
                                            "value": "subnet-%2$d"
                                        },
                                        {
                                            "name": "networkInterfaceId",
                                            "value": "eni-%1$s"
                                        },
                                        {
                                            "name": "macAddress",
                                            "value": "0a:1b:2c:3d:4e:5f"
                                        },
                                        {
                                            "name": "privateDnsName",
                                            "value": "ip-%1$s.eu-west-1.compute.internal"
                                        },
                                        {
                                            "name": "privateIPv4Address",
                                            "value": "%3$s"
                                        }
                                    ]
                                }
                            ],
                            "attributes": [
                                {
                                    "name": "ecs.cpu-architecture",
                                    "value": "x86_64"
                                }
                            ],
                            "availabilityZone": "eu-west-1%4$s",
                            "capacityProviderName": "hosts",
                            "clusterArn": "%5$scluster/shop",
                            "connectivity": "CONNECTED",
                            "connectivityAt": "2026-01-02T03:04:05.678000+00:00",
                            "containerInstanceArn": "%5$scontainer-instance/shop/%6$s",
                            "containers": [
                                {
                                    "containerArn": "%5$scontainer/shop/%1$s/app",
                                    "taskArn": "%5$stask/shop/%1$s",
                                    "name": "app",
                                    "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/app:1.2.3",
                                    "imageDigest": "sha256:%1$s%1$s",
                                    "runtimeId": "%1$s-%1$s",
                                    "lastStatus": "RUNNING",
                                    "networkBindings": [],
                                    "networkInterfaces": [
                                        {
                                            "attachmentId": "at-%1$s",
                                            "privateIpv4Address": "%3$s"
                                        }
                                    ],
                                    "healthStatus": "HEALTHY",
                                    "managedAgents": [],
                                    "cpu": "128",
                                    "memory": "256",
                                    "memoryReservation": "128"
                                }
                            ],
                            "cpu": "128",
                            "createdAt": "2026-01-02T03:04:05.678000+00:00",
                            "desiredStatus": "RUNNING",
                            "enableExecuteCommand": false,
                            "group": "service:s%7$d",
                            "healthStatus": "HEALTHY",
                            "lastStatus": "RUNNING",
                            "launchType": "EC2",
                            "memory": "256",
                            "overrides": {
                                "containerOverrides": [
                                    {
                                        "name": "app"
                                    }
                                ],
                                "inferenceAcceleratorOverrides": []
                            },
                            "pullStartedAt": "2026-01-02T03:04:05.678000+00:00",
                            "pullStoppedAt": "2026-01-02T03:04:06.678000+00:00",
                            "startedAt": "2026-01-02T03:04:07.678000+00:00",
                            "startedBy": "ecs-svc/%1$.19s",
                            "tags": [
                                {
                                    "key": "team",
                                    "value": "shop"
                                }
                            ],
                            "taskArn": "%5$stask/shop/%1$s",
                            "taskDefinitionArn": "%5$stask-definition/app-%7$d:3",
                            "version": 4
                        }\
                """.formatted(id(n), n % 3, address(n), "abc".charAt(n % 3), ECS, id(n / tasksPerHost), n % 50);
    }

    private String host(int n) {
        return """
                        {
                            "containerInstanceArn": "%1$scontainer-instance/shop/%2$s",
                            "ec2InstanceId": "i-%2$s",
                            "capacityProviderName": "hosts",
                            "version": 4321,
                            "versionInfo": {
                                "agentVersion": "1.86.0",
                                "agentHash": "1a2b3c4d",
                                "dockerVersion": "DockerVersion: 25.0.6"
                            },
                            "remainingResources": [%3$s
                            ],
                            "registeredResources": [%3$s
                            ],
                            "status": "ACTIVE",
                            "agentConnected": true,
                            "runningTasksCount": %4$d,
                            "pendingTasksCount": 0,
                            "attributes": [%5$s
                            ],
                            "registeredAt": "2026-01-02T03:04:05.678000+00:00",
                            "attachments": [],
                            "tags": []
                        }\
                """.formatted(ECS, id(n), RESOURCES, tasksPerHost, attributes(n));
    }

    private static String attributes(int n) {
        String without = CAPABILITIES.stream()
                .map(name -> attribute("\"name\": \"" + name + "\""))
                .collect(Collectors.joining(","));
        return without + "," + valued("ecs.subnet-id", "subnet-" + n % 3) + "," + valued("ecs.vpc-id", "vpc-1") + ","
                + valued("ecs.instance-type", "m5.2xlarge") + ","
                + valued("ecs.availability-zone", "eu-west-1" + "abc".charAt(n % 3)) + ","
                + valued("ecs.os-type", "linux") + "," + valued("ecs.awsvpc-trunk-id", "trunk-" + n);
    }

    private static String valued(String name, String value) {
        String indent = "\n" + " ".repeat(20);
        return attribute("\"name\": \"" + name + "\"," + indent + "\"value\": \"" + value + "\"");
    }

    private static String attribute(String members) {
        String indent = "\n" + " ".repeat(16);
        return indent + "{" + indent + "    " + members + indent + "}";
    }

    private String networkInterface(int n) {
        return """
                        {
                            "Attachment": {
                                "DeleteOnTermination": false,
                                "DeviceIndex": 0,
                                "InstanceOwnerId": "111122223333",
                                "Status": "attached"
                            },
                            "AvailabilityZone": "eu-west-1%1$s",
                            "Description": "arn:aws:ecs:eu-west-1:111122223333:attachment/at-%2$s",
                            "Groups": [
                                {
                                    "GroupName": "group-%3$d",
                                    "GroupId": "sg-%3$d"
                                }
                            ],
                            "InterfaceType": "branch",
                            "Ipv6Addresses": [],
                            "MacAddress": "0a:1b:2c:3d:4e:5f",
                            "NetworkInterfaceId": "eni-%2$s",
                            "OwnerId": "111122223333",
                            "PrivateDnsName": "ip-%2$s.eu-west-1.compute.internal",
                            "PrivateIpAddress": "%4$s",
                            "PrivateIpAddresses": [
                                {
                                    "Primary": true,
                                    "PrivateDnsName": "ip-%2$s.eu-west-1.compute.internal",
                                    "PrivateIpAddress": "%4$s"
                                }
                            ],
                            "RequesterId": "AROAEXAMPLE:ecs-eni",
                            "RequesterManaged": false,
                            "SourceDestCheck": true,
                            "Status": "in-use",
                            "SubnetId": "subnet-%5$d",
                            "TagSet": [],
                            "VpcId": "vpc-1"
                        }\
                """.formatted("abc".charAt(n % 3), id(n), n % 50, address(n), n % 3);
    }
}
