import type { Provider } from "../types.ts";

export const openweather = {
  id: "openweather",
  name: "OpenWeather",
  tokens: [
    {
      id: "openweather-api-key",
      name: "API key",
      kind: "secret",
      segments: [{ chars: "hex", length: 32 }],
      names: [
        "openweather_api_key",
        "openweathermap_api_key",
        "openweather_apikey",
        "openweathermap_apikey",
        "openweather_key",
        "openweathermap_key",
        "open_weather_api_key",
        "open_weather_map_api_key",
        "openweather_token",
        "openweathermap_app_id",
        "openweathermap_appid",
        "owm_api_key",
      ],
      calls: [{ name: "OWM", argument: 0 }],
      grants: "use up the account's quota of weather data",
      revoke: { url: "https://home.openweathermap.org/api_keys", how: "Delete the key under My API keys" },
      env: "OPENWEATHER_API_KEY",
      source: {
        at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/openweather/openweather.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
  ],
} satisfies Provider;
