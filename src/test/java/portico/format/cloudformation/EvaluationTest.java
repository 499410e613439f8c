package portico.format.cloudformation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect.Sheet;
import portico.format.json.Json;

/** What intrinsic functions give, in both of their forms. */
class EvaluationTest {

    private static final String TEMPLATE = """
            Parameters:
              Name: {Type: String, Default: shop}
              Zones: {Type: CommaDelimitedList, Default: "one, two"}
              Missing: {Type: String}
              Subnets: {Type: "List<AWS::EC2::Subnet::Id>"}
              Secret: {Type: String, NoEcho: true, Default: hunter2}
              Image: {Type: "AWS::SSM::Parameter::Value<String>", Default: /aws/image}
            Mappings:
              Sizes: {small: {cpu: 256}}
            Conditions:
              IsShop: !Equals [!Ref Name, shop]
              IsOther: !Not [!Condition IsShop]
              IsBoth: !And [!Condition IsShop, !Equals [a, a]]
              IsEither: !Or [!Condition IsOther, !Condition IsShop]
              IsMissing: !Equals [!Ref Missing, '']
            Resources:
              Vpc: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
              Lb: {Type: "AWS::ElasticLoadBalancingV2::LoadBalancer"}
              Loop: {Type: "AWS::ECS::Cluster", Properties: {ClusterName: !Ref Loop}}
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Family: EXPRESSION
            """;

    private static String evaluated(String expression) {
        Source source = new Source("stack.yaml", TEMPLATE.replace("EXPRESSION", expression).getBytes(UTF_8));
        return new CloudFormation(Map.of()).translate(List.of(source), Progress.NONE)
                .sheets()
                .stream()
                .map(Sheet::root)
                .flatMap(root -> root.elements("taskDefinitions").stream())
                .flatMap(definition -> definition.text("family").stream())
                .findFirst()
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            !Ref Name                                      | shop
            {Ref: Name}                                    | shop
            !Sub '${Name}-x-${!Name}'                      | shop-x-${Name}
            !Sub ['${A}-${Name}', {A: !Ref Name}]          | shop-shop
            {"Fn::Sub": ["${A}", {"A": "b"}]}              | b
            !Join ['-', [a, !Ref Name]]                    | a-shop
            {"Fn::Join": [":", ["a", {"Ref": "Name"}]]}    | a:shop
            !Join [',', !Ref Zones]                        | one,two
            !Select [1, !Ref Zones]                        | two
            !Select ['0', !Ref Zones]                      | one
            !Select [1, !Split ['/', 'a/b/c']]             | b
            !FindInMap [Sizes, small, cpu]                 | 256
            !FindInMap [Sizes, large, cpu]                 | ${map Sizes.large.cpu}
            !If [IsShop, a, b]                             | a
            !If [IsOther, a, b]                            | b
            !If [IsBoth, a, b]                             | a
            !If [IsEither, a, b]                           | a
            !If [IsMissing, a, b]                          | b
            !If [IsNowhere, a, b]                          | b
            {"Fn::If": ["IsShop", {"Ref": "Name"}, "b"]}   | shop
            !GetAtt Vpc.CidrBlock                          | 10.0.0.0/16
            !GetAtt [Vpc, VpcId]                           | vpc-Vpc
            !GetAtt Lb.DNSName                             | ${Lb.DNSName}
            {"Fn::GetAtt": ["Vpc", "CidrBlock"]}           | 10.0.0.0/16
            !Ref Vpc                                       | vpc-Vpc
            !Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]] | 10.0.1.0/24
            !Select [2, !GetAZs '']                        | us-east-1c
            !Select [0, !GetAZs eu-west-1]                 | eu-west-1a
            !Base64 x                                      | x
            !Ref AWS::Region                               | us-east-1
            !Ref AWS::StackName                            | stack
            !Sub 'a.${AWS::URLSuffix}'                     | a.amazonaws.com
            !Ref Missing                                   | ${Missing}
            !Sub '${Missing}-x'                            | ${Missing}-x
            !Select [1, !Ref Subnets]                      | ${Subnets[1]}
            !Ref Secret                                    | ${Secret}
            !Ref Image                                     | ${Image}
            !ImportValue nowhere                           | ${import nowhere}
            !Transform {Name: x}                           | ${Transform}
            !Ref Nobody                                    | ${Nobody}
            !Ref Loop                                      | ${resource Loop}
            """)
    void givesWhatCloudFormationWould(String expression, String value) {
        assertThat(evaluated(expression)).isEqualTo(value);
    }

    /** The value of a parameter with NoEcho stands nowhere, and so does what the environment and user data hold. */
    @Test
    void secretsAreNeverLookedAt() {
        String template = TEMPLATE.replace("EXPRESSION", """
                a
                      ContainerDefinitions:
                        - Name: web
                          Image: nginx
                          Environment: [{Name: PASSWORD, Value: hunter2}]
                          Secrets: [{Name: KEY, ValueFrom: hunter2}]
                          Command: [run, hunter2]
                          LogConfiguration: {Options: {token: hunter2}}
                  Database:
                    Type: AWS::RDS::DBInstance
                    Properties: {Engine: mysql, MasterUserPassword: hunter2}
                  Configuration:
                    Type: AWS::AutoScaling::LaunchConfiguration
                    Properties: {InstanceType: m5.large, UserData: hunter2}
                  Group:
                    Type: AWS::AutoScaling::AutoScalingGroup
                    Properties: {LaunchConfigurationName: !Ref Configuration, DesiredCapacity: 1}
                """);
        Source source = new Source("stack.yaml", template.getBytes(UTF_8));
        assertThat(source.parsed().problems()).isEmpty();
        var translation = new CloudFormation(Map.of()).translate(List.of(source), Progress.NONE);
        assertThat(translation.sheets()).extracting(Sheet::root)
                .extracting(Json::toString)
                .allMatch(text -> !text.contains("hunter2"));
        assertThat(translation.notes()).noneMatch(note -> note.toString().contains("hunter2"));
    }
}
