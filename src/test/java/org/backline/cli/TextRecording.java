package org.backline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Small text recordings, as a strap of two nodes would print them while its wearer stands and nods. */
final class TextRecording {
    static final String COLUMNS = "t_s,ax_ms2,ay_ms2,az_ms2,gx_rads,gy_rads,gz_rads,ax2_ms2,ay2_ms2,az2_ms2,gx2_rads,gy2_rads,gz2_rads";
    private static final int RATE = 100;

    private TextRecording() {
    }

    /** @return the file, ten seconds long, from second 2 on */
    static Path twoNodes(Path folder) throws IOException {
        return Files.writeString(folder.resolve("two.csv"),
                "# straplink-text 1 name=test rate=100 positions=S,T12 axes=-z+x-y,-z+x-y\n" + COLUMNS + "\n" + rows(true));
    }

    /** @return the same of one node */
    static Path oneNode(Path folder) throws IOException {
        return Files.writeString(folder.resolve("one.csv"), "# straplink-text 1 name=test rate=100 positions=T12 axes=-z+x-y\n"
                + COLUMNS.substring(0, COLUMNS.indexOf(",ax2")) + "\n" + rows(false));
    }

    /** @return the same with a column that means nothing in the place of one that is needed */
    static Path wrongColumn(Path folder) throws IOException {
        String text = Files.readString(twoNodes(folder));
        return Files.writeString(folder.resolve("wrong.csv"), text.replace("gy2_rads", "gyy_rads"));
    }

    private static String rows(boolean both) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10 * RATE; i++) {
            double nod = 0.3 * Math.sin(2 * Math.PI * i / RATE / 4.0);
            double rate = 0.3 * Math.PI / 2 * Math.cos(2 * Math.PI * i / RATE / 4.0);
            text.append(String.format(Locale.ROOT, "%.2f", 2 + i / (double) RATE)).append(node(nod / 2, rate / 2));
            text.append(both ? node(nod, rate) : "").append('\n');
        }
        return text.toString();
    }

    /** Forward is the sensor's −z, up its +x, right its −y: tipping forward turns about −y. */
    private static String node(double tilt, double rate) {
        return String.format(Locale.ROOT, ",%.4f,0.0000,%.4f,0.00000,%.5f,0.00000", 9.81 * Math.cos(tilt), 9.81 * Math.sin(tilt), rate);
    }
}
