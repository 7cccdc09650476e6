package org.backline.core.math;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A compressed CSV file with one line of names, as numbers; an empty field is NaN. */
public final class Table {

    private Table() {
    }

    public static List<double[]> read(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            List<double[]> rows = new ArrayList<>();
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(numbers(line));
            }
            return rows;
        }
    }

    private static double[] numbers(String line) {
        String[] fields = line.split(",", -1);
        double[] row = new double[fields.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = fields[i].isEmpty() ? Double.NaN : Double.parseDouble(fields[i]);
        }
        return row;
    }
}
