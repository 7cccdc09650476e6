package org.backline.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.SamplesLost;
import org.backline.core.session.SetResult;
import org.backline.io.exchange.RecordingsTable;
import org.backline.io.exchange.SetJson;
import org.backline.report.SetText;
import org.backline.report.Tally;
import org.backline.report.Words;

/** How {@code analyze} prints what it found. */
enum AnalysisFormat {
    /** For people: a table for each set. */
    TABLE {
        @Override
        String print(List<Analysis> all, Words words) {
            SetText text = new SetText(words);
            List<String> lines = new ArrayList<>();
            for (Analysis analysis : all) {
                lines.add(analysis.file());
                analysis.sets().forEach(set -> lines.addAll(text.lines(set)));
                lines.add(analysis.sets().isEmpty() ? words.text("review.no-sets") + ": " + analysis.tally().sentence(words)
                        : words.text("review.foot"));
            }
            return String.join("\n", lines) + "\n";
        }
    },
    /** For other programs: a line for each rep. */
    CSV {
        @Override
        String print(List<Analysis> all, Words words) throws IOException {
            StringWriter text = new StringWriter();
            RecordingsTable table = new RecordingsTable(text);
            for (Analysis analysis : all) {
                for (SetResult set : analysis.sets()) {
                    table.write(analysis.file(), set, analysis.live());
                }
            }
            return text.toString();
        }
    },
    /** For other programs: {@code sets[].reps[]}, and what arrived of each file. */
    JSON {
        @Override
        String print(List<Analysis> all, Words words) {
            JsonArray files = new JsonArray();
            JsonArray sets = new JsonArray();
            for (Analysis analysis : all) {
                files.add(file(analysis));
                analysis.sets().forEach(set -> sets.add(set(analysis, set)));
            }
            JsonObject json = new JsonObject();
            json.add("sets", sets);
            json.add("files", files);
            return new GsonBuilder().setPrettyPrinting().serializeNulls().create().toJson(json) + "\n";
        }
    };

    /** @return all that was found, as text that ends with a line end */
    abstract String print(List<Analysis> all, Words words) throws IOException;

    private static JsonObject set(Analysis analysis, SetResult set) {
        JsonObject json = SetJson.of(set, analysis.live());
        json.addProperty("file", analysis.file());
        return json;
    }

    private static JsonObject file(Analysis analysis) {
        Tally tally = analysis.tally();
        JsonObject json = new JsonObject();
        json.addProperty("file", analysis.file());
        json.addProperty("samples", tally.samplesOfAllNodes());
        json.addProperty("lost_on_the_way", tally.lost(SamplesLost.Cause.LINK));
        json.addProperty("lost_in_strap", tally.lost(SamplesLost.Cause.STRAP));
        json.addProperty("faults", tally.faultsOfAllKinds());
        return json;
    }
}
