package portico.view.paint;

import java.util.EnumMap;
import java.util.Map;
import portico.view.drawing.Role;

/** The three themes of the visual language, section 2. Every colour is opaque but the shadow. */
public final class Themes {

    /** A role, then its colour in the light, the dark and the projector theme. */
    private static final String TOKENS = """
            SKY0 DDE9F7 0A1020 FFFFFF
            SKY1 EFF4FB 0E1628 FFFFFF
            GROUND EBF0F6 0F1728 FFFFFF
            DISTRICT F6F8FB 131D33 FFFFFF
            PANEL FFFFFF 151F35 FFFFFF
            PANEL2 F5F7FA 1B2741 F3F5F9
            SUNKEN EDF1F6 0F1729 E8ECF3
            HAIR DDE3EC 2A3854 AEB8C8
            LINE C3CCDA 3A4A6B 7C889E
            STRONG 7D8BA3 6C7FA6 4B566B
            INK 15203B EAF0FB 060B1A
            INK2 43506B B9C6DF 1F2A42
            INK3 566178 9DACCA 3A465E
            ON_INK FFFFFF 0E1526 FFFFFF
            ACCENT 4A3FD9 A5A0FF 3A2BC8
            ACCENT_SOFT ECEBFD 2A2C5C E4E2FF
            ON_ACCENT FFFFFF 0E1130 FFFFFF
            BRIDGE 9A5210 F0A661 7A3D05
            BRIDGE_FILL C8762B D98A3F B8641A
            BRIDGE_SOFT FBEFE2 3A2A1E FFE9D2
            HOST 8A2F75 E59AD5 6F1C5C
            HOST_FILL A8508F C873B4 9A3C80
            HOST_SOFT F8EAF5 38223A FBE3F5
            VPC 0A67AE 6DBBF7 004F8C
            VPC_FILL 2684D0 3E97DD 0D6FBF
            VPC_SOFT E5F1FB 15304D DCEDFC
            OK 14754A 6FE3AC 005E38
            OK_FILL 1E9A63 3DBB80 0F8A55
            OK_SOFT E1F4EA 12362F D3F2E1
            NO BE2F17 FF8D75 9B1C08
            NO_FILL D9482E F26A4D C9361C
            NO_SOFT FDEAE5 43211F FFE0D8
            WAIT 835400 F5C752 633E00
            WAIT_FILL E3A91C E3AE2E E0A000
            WAIT_SOFT FDF3D7 3B301A FFEFC4
            ON_WAIT 15203B 15203B 15203B
            REPLY 0B7280 57CFD6 005A66
            REPLY_SOFT DFF3F4 12353F CDEFF2
            FACADE FFFFFF 1A2641 FFFFFF
            FACADE2 F2F5F9 202E4D EEF2F8
            STONE E4E9F1 2A3A5C D6DEEA
            STONE2 D3DAE6 374A70 BECADB
            LIT FFF3D0 513D20 FFEDB8
            LAMP FFF3D0 F2CE74 FFEDB8
            LIT_EDGE BE942B E8BC55 B98A12
            DIM EEF1F5 1A2640 E8ECF2
            STREET E2E8F0 1D2942 D8E0EB
            KERB C6D0DE 3A4A6B 8E9BB0
            STREET_LINE FFFFFF 3F5075 FFFFFF
            SIGN 1E3158 DCE6F8 0B1A3C
            SIGN_INK FFFFFF 14203A FFFFFF
            SIGN_INK2 C9D6EE 43526F C9D6EE
            WALL B9C4D5 43547A 8E9BB3
            WALL_HATCH 8D9BB3 5F739F 5C6B86
            DOOR 2B3F66 46619C 1A2D55
            DOOR2 40567F 86A0D6 33497A
            DOOR_FREE FFFFFF 131D33 FFFFFF
            GLOW BDEBD3 1F5F48 9FE3C1
            SHADE 15203B 000000 15203B
            FILL_LOW B8C6DC 33456B B8C6DC
            FILL_MIDDLE 7F91B0 5A72A6 7F91B0
            FILL_HIGH 3D4F75 A9BCE3 3D4F75
            FILL_FULL 15203B EAF0FB 060B1A
            """;

    private static final int SHADE_BY_DAY = 0x0D;
    private static final int SHADE_BY_NIGHT = 0x47;

    public static final Theme LIGHT = new Palette(colours(1, SHADE_BY_DAY), 1);
    public static final Theme DARK = new Palette(colours(2, SHADE_BY_NIGHT), 1);
    public static final Theme PROJECTOR = new Palette(colours(3, SHADE_BY_DAY), 1.5);

    private Themes() {}

    private static Map<Role, Integer> colours(int column, int shade) {
        Map<Role, Integer> colours = new EnumMap<>(Role.class);
        TOKENS.lines()
                .map(line -> line.split(" "))
                .forEach(
                        token -> colours.put(Role.valueOf(token[0]), 0xFF000000 | Integer.parseInt(token[column], 16)));
        colours.merge(Role.SHADE, shade, (colour, alpha) -> colour & 0xFFFFFF | alpha << 24);
        return colours;
    }

    private record Palette(Map<Role, Integer> colours, double lineScale) implements Theme {

        @Override
        public int argb(Role role) {
            return colours.get(role);
        }
    }
}
