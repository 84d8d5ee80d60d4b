namespace Ingest.SampleDocs.Writers.Scan;

/// <summary>Makes a renderer take one font for all Chinese text that has no font embedded: a configuration for fontconfig.</summary>
internal static class TypefaceChoice
{
    /// <summary>Writes the configuration and says in which variable of the environment its file is named.</summary>
    /// <param name="typeface">The font.</param>
    /// <param name="folder">Folder for the file.</param>
    /// <exception cref="InvalidOperationException">When the font is not installed; the message says what to do.</exception>
    public static (string Variable, string File) Write(Typeface typeface, string folder)
    {
        var (family, package) = typeface switch
        {
            Typeface.Hei => ("WenQuanYi Zen Hei", "fonts-wqy-zenhei"),
            Typeface.Kai => ("AR PL UKai CN", "fonts-arphic-ukai"),
            Typeface.Fangsong => ("AR PL UMing CN", "fonts-arphic-uming"),
            _ => ("Noto Serif CJK SC", "fonts-noto-cjk"),
        };
        if (ExternalProgram.Run("fc-list", "fontconfig", 60, family).Length == 0)
        {
            throw new InvalidOperationException($"The font {family} is not installed; install it with: apt-get install -y {package}");
        }

        var file = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(
            file,
            $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <match target="pattern">
                <test name="lang" compare="contains"><string>zh</string></test>
                <edit name="family" mode="assign" binding="strong"><string>{family}</string></edit>
              </match>
            </fontconfig>
            """
        );
        return ("FONTCONFIG_FILE", file);
    }
}
