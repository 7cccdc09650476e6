package org.backline.io.evidence;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The fields of one JSON object, read strictly: a value is of the kind that was asked for, or it is named in the complaint. */
record Fields(JsonObject json) {

    static Fields parse(String text) throws EvidenceException {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            if (JsonParser.parseReader(reader) instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT) {
                return new Fields(object);
            }
        } catch (JsonParseException | IOException e) {
            throw new EvidenceException("there is text that is not JSON", e);
        }
        throw new EvidenceException("there is JSON, but not one object");
    }

    boolean has(String name) {
        return json.has(name);
    }

    String text(String name) throws EvidenceException {
        if (json.get(name) instanceof JsonPrimitive value && value.isString()) {
            return value.getAsString();
        }
        throw new EvidenceException("the text \"" + name + "\" is missing");
    }

    double number(String name) throws EvidenceException {
        if (json.get(name) instanceof JsonPrimitive value && value.isNumber() && Double.isFinite(value.getAsDouble())) {
            return value.getAsDouble();
        }
        throw new EvidenceException("the number \"" + name + "\" is missing");
    }

    boolean truth(String name) throws EvidenceException {
        if (json.get(name) instanceof JsonPrimitive value && value.isBoolean()) {
            return value.getAsBoolean();
        }
        throw new EvidenceException("the truth value \"" + name + "\" is missing");
    }

    List<Double> numbers(String name) throws EvidenceException {
        List<Double> numbers = new ArrayList<>();
        for (JsonElement element : json.get(name) instanceof JsonArray array ? array : new JsonArray()) {
            if (!(element instanceof JsonPrimitive value && value.isNumber() && Double.isFinite(value.getAsDouble()))) {
                throw new EvidenceException("the numbers \"" + name + "\" hold something else");
            }
            numbers.add(value.getAsDouble());
        }
        return numbers;
    }

    static JsonArray array(List<Double> numbers) {
        JsonArray array = new JsonArray();
        numbers.forEach(array::add);
        return array;
    }

    OptionalDouble optionalNumber(String name) throws EvidenceException {
        return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
    }

    Fields object(String name) throws EvidenceException {
        if (json.get(name) instanceof JsonObject value) {
            return new Fields(value);
        }
        throw new EvidenceException("the object \"" + name + "\" is missing");
    }

    /** @return the constant whose lower-case name stands there */
    <E extends Enum<E>> E constant(String name, E[] constants) throws EvidenceException {
        String id = text(name);
        for (E constant : constants) {
            if (idOf(constant).equals(id)) {
                return constant;
            }
        }
        throw new EvidenceException("\"" + name + "\" is \"" + id + "\", which this version does not know");
    }

    /** @return the form in which an enum constant is written: lower case, dashes */
    static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
