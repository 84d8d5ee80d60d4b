using System.Reflection;
using System.Text.Json.Serialization;

namespace Ingest.Pipeline.Tests.Wire;

/// <summary>
/// A document in which every property of every part has a value of its own that is not its default, whatever the schema holds: one
/// that is forgotten on the way, or takes the place of another, is seen.
/// </summary>
internal sealed class FilledDocument
{
    private int count;

    public static Document Create() => (Document)new FilledDocument().Value(typeof(Document));

    private object Value(Type type)
    {
        count++;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Value(underlying);
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(1 + count % (values.Length - 1))!;
        }

        return type switch
        {
            _ when type == typeof(string) => $"text {count}",
            _ when type == typeof(int) => count,
            _ when type == typeof(double) => count + 0.25,
            _ when type == typeof(decimal) => new decimal(count * 100, 0, 0, isNegative: count % 2 == 0, scale: 2),
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 8, 9, 10, 11, 12, TimeSpan.FromHours(8)).AddTicks(count),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Many(type.GetGenericArguments()[0]),
            _ => Whole(type),
        };
    }

    private Array Many(Type type)
    {
        var values = Array.CreateInstance(type, 2);
        values.SetValue(Value(type), 0);
        values.SetValue(Value(type), 1);
        return values;
    }

    private object Whole(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        var arguments = constructor?.GetParameters().Select(p => Value(p.ParameterType)).ToArray();
        var made = constructor is null ? Activator.CreateInstance(type)! : constructor.Invoke(arguments);
        foreach (var property in type.GetProperties().Where(p => p.CanWrite && p.GetCustomAttribute<JsonIgnoreAttribute>() is null))
        {
            if (constructor?.GetParameters().Any(p => p.Name == property.Name) != true)
            {
                property.SetValue(made, Value(property.PropertyType));
            }
        }

        return made;
    }
}
